<?php
/* Plugin Name: Cramp Check */

add_action( 'wp_enqueue_scripts', function () {
	$script = plugins_url( '{version}/cramp-check.js', __FILE__ );
	wp_register_script_module( 'cramp-check', $script, array(), null );
} );

// [cramp_check] in a page: the script is printed only where it stands.
add_shortcode( 'cramp_check', function () {
	wp_enqueue_script_module( 'cramp-check' );
	return '<cramp-check lang="{language}"></cramp-check>';
} );
